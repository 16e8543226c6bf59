/**
 * Gives the UTF-16 units of a text, with a zero behind them, up to the time when it is asked for those of another text. To
 * look at them is several times quicker than to ask the text for each.
 */
export type CodesOf = (text: string) => Readonly<Uint16Array>;

/** Room for the units of texts, one text after the other. */
export function codeRoom(): CodesOf {
  let room = new Uint16Array(0);
  return (text) => {
    const { length } = text;
    if (room.length <= length) room = new Uint16Array(length * 2 + 1);
    const codes = room;
    codes[length] = 0;
    for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(at);
    return codes;
  };
}
