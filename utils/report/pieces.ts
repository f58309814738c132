/** The runs of letters, camel case taken apart; everything between them is a run as well. */
export const piecesOf = (name: string): readonly string[] =>
  name.match(/[A-Z]*[a-z]+|[A-Z]+|[^A-Za-z_-]+/g) ?? [];
