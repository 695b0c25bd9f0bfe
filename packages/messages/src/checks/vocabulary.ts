/** Words for a dunning message in both languages, as the core of a pattern. */
export const DUNNING_WORD =
  '(?:(?:betaling|betaal|betalings)?herinnering(?:en|s(?:brief|brieven|mail|bericht))?|aanmaning(?:en|sbrief|sbrieven)?|sommaties?|maanbrief|rappel|ingebrekestelling(?:en)?|(?:payment\\s+)?reminders?|notices?|dunning(?:\\s+letters?)?)';

/** Words for a place in a row. */
export const ORDINAL_WORD =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|volgende|vorige|zoveelste|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|previous|another)';

/** Words for how many. */
export const COUNT_WORD =
  '(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|meerdere|diverse|herhaalde(?:lijke)?|eerdere|several|two|three|four|five|six|seven|eight|nine|ten|repeated|earlier|prior|multiple)';

/** Nouns that a number may belong to, so that it counts them and not the message. */
export const COUNTED_NOUN =
  '(?:factu|invoice|rekening|bill|dag|daagse|day|we[eé]k|maand|month|uur|hour|termijn|instal|betaaldag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|euro|cent|%|€)';
