type Coded = { readonly code: string; readonly data: unknown };

/** One text per code of a union; a missing one does not compile. */
export type CodedTexts<Union extends Coded> = {
  readonly [Code in Union['code']]: (data: Extract<Union, { code: Code }>['data']) => string;
};

/** The text of one case. The type of the texts ties each code to its own data, which a lookup cannot show. */
export const sayCoded = <Union extends Coded>(texts: CodedTexts<Union>, said: Union): string => {
  const code: Union['code'] = said.code;
  const text: (data: never) => string = texts[code];
  return text(said.data as never);
};
