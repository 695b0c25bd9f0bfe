/**
 * What states and commits of accounts say again and again, most frequent last: zlib finds it here instead of in
 * the text. What was packed with these words can only be read with them, so they never change; better words
 * are a second set beside this one, told apart by the id that zlib writes into the header.
 */
export const COMMON_WORDS = Buffer.from(
  [
    '"rule":"sent-working-days","workingDays":"rule":"message-gap","wrote":"rule":"after-term","rule":"plan-day","day":',
    '"rule":"bank-days","rule":"late-intake","from":"2026-{"rule":"gap","afterRung":,"days":,"left":"2026-"},"cause":',
    '{"type":"TaskOpened","v":1}{"type":"HoldPlaced","v":1}{"type":"PaymentApplied","v":1}{"type":"InvoicesClosed","v":1}',
    '"closed":[{"forgiven":{"costs":0,"interest":0,"principal":0},"invoice":"how":"paid","method":"ideal","receiptId":"',
    '"type":"ApprovalAsked","approvalId":"A","type":"StepApproved","type":"CallOpened","callId":"C","type":"CallClosed","why":"missed"',
    '"type":"DecisionAsked","decisionId":"D","type":"LetterQueued","letter":"notice-of-default","letterId":"L","post":"registered"',
    '"type":"LetterPrinted","document":"/letters/.pdf","type":"LetterPosted","tracking":"3S"type":"InvoicesBecameOverdue","v":1}',
    '"type":"InvoiceAdded","v":1}"type":"MessageClaimed","v":1}"copy":true,"message":"reminder","messageId":"M","run":"',
    '"type":"StepTaken","v":1}"step":"notice-of-default","awaitsPost":true,"joined":["step":"notice","step":"call","step":"reminder"',
    '{"actor":{"id":"plan","kind":"system"},"at":"2026-T00Z","commandId":"","events":[{"at":"2026-T00Z","data":{"messageId":"M"',
    ',"providerId":"0102"},"type":"MessageSent","v":1}]}"type":"MessageDelivered","v":1}]}{"actor":{"id":"mail-events","kind":"system"}',
    ',"holds":[{"id":"H1","reason":"first-release","scope":["since":"2026-"ref":"I"call":{"id":"C","since":"2026-","invoices":["","attempts":0}',
    '"approvals":[{"id":"A","rung":5,"invoices":["2026-"],"stepOn":"2026-","granted":true}],"decision":{"id":"D',
    '"letters":[{"id":"L","letter":"notice","post":"post","messages":[{"id":"M","message":"on":"2026-","at":"2026-","state":"sent","rung":1',
    '{"opened":true,"facts":{"kind":"consumer","kind":"company","country":"NL","email":true,"post":true,"phone":true,"keyAccount":false}',
    ',"plan":{"id":"consumer","plan":{"id":"business","version":1},"seq":1,"invoices":[{"number":"2026-","issued":"2026-","due":"2026-",',
    '"amount":00,"open":00,"steps":[{"rung":1,"on":"2026-","last":"2026-"},{"rung":2,"on":"2026-"}],"arrived":true,"late":true,',
    '"from":"2026-","overdue":true}],"credits":[],"holds":[],"attempts":[],"approvals":[],"letters":[],"messages":[],"wrote":["2026-"],',
    '"confirmations":[],"tasks":[],"receipts":[]}',
  ].join(''),
);
