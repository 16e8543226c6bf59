/** An encoding of Vietnamese from before Unicode: its name, and how its characters are read. */
export interface LegacyEncoding {
  readonly name: string;
  /** A word as it is meant, from its bytes seen as Latin-1 (or as Windows-1252, as programs show them). */
  readonly read: (word: string) => string;
}

/**
 * The letters of TCVN 5712:1993, part 3 (the fonts .VnTime, .VnArial) in the order of their bytes; a hyphen where there
 * is none. Capitals with a tone have no byte of their own: fonts of capitals (.VnTimeH) showed these.
 */
const tcvn3 = "ĂÂÊÔƠƯĐăâêôơưđ------àảãáạ-ằẳẵắ-------ặầẩẫấậè-ẻẽéẹềểễếệìỉ---ĩíịò-ỏõóọồổỗốộờởỡớợù-ủũúụừửữứựỳỷỹýỵ";
const tcvn3First = 0xa1;

/** The bytes of VNI (VNI-Times, VNI-Helve) that stand alone, and those that mark the vowel before them. */
const vniLetters: ReadonlyMap<string, string> = pairs("ñđ öư ôơ æỉ óĩ òị îỵ ÑĐ ÖƯ ÔƠ ÆỈ ÓĨ ÒỊ ÎỴ");
const vniMarks: ReadonlyMap<string, string> = new Map([
  ...pairs("ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323 â\u0302 ê\u0306"),
  ...Object.entries({ á: "\u0302\u0301", à: "\u0302\u0300", å: "\u0302\u0309", ã: "\u0302\u0303", ä: "\u0302\u0323" }),
  ...Object.entries({ é: "\u0306\u0301", è: "\u0306\u0300", ú: "\u0306\u0309", ü: "\u0306\u0303", ë: "\u0306\u0323" }),
]);
const vniMarked = /([aeiouyAEIOUYöôÖÔ])([ùøûõïâêáàåãäéèúüëÙØÛÕÏÂÊÁÀÅÃÄÉÈÚÜË])/g;

/** The bytes of Windows-1258 that differ from Latin-1: five marks that follow their letter, and letters of Vietnamese. */
const windows1258: ReadonlyMap<string, string> = pairs(
  "Ì\u0300 ì\u0301 Ò\u0309 Þ\u0303 ò\u0323 Ãă ãă Ðđ ðđ Õơ õơ Ýư ýư".replace("Ãă", "ÃĂ").replace("Ðđ", "ÐĐ"),
);

/** The encodings that are told apart, the most frequent first. */
export const legacyEncodings: readonly LegacyEncoding[] = [
  { name: "TCVN3 (ABC)", read: readTcvn3 },
  { name: "VNI", read: readVni },
  { name: "Windows-1258", read: readWindows1258 },
];

function readTcvn3(word: string): string {
  return word.replace(/[\u00a1-\u00ff]/g, (character) => {
    const letter = tcvn3[character.charCodeAt(0) - tcvn3First];
    return letter === undefined || letter === "-" ? character : letter;
  });
}

function readVni(word: string): string {
  const marked = word.replace(
    vniMarked,
    (_, vowel: string, mark: string) => `${vniLetters.get(vowel) ?? vowel}${vniMarks.get(mark.toLowerCase()) ?? mark}`,
  );
  return marked.replace(/[ñöôæóòîÑÖÔÆÓÒÎ]/g, (letter) => vniLetters.get(letter) ?? letter).normalize("NFC");
}

function readWindows1258(word: string): string {
  return word.replace(/[\u00c0-\u00ff]/g, (character) => windows1258.get(character) ?? character).normalize("NFC");
}

/** A table written as pairs of characters: `ñđ öư`. */
function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));
}
