const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name without what typing varies: case, composition (NFC, NFD), the place of the tone (`Hoà`, `Hòa`), Đ and Ð, dashes,
 * spaces and invisible characters. Letters and tones that tell Vietnamese words apart stay: `Tân Thành` is not `Tân Thạnh`.
 */
export function spellingOf(name: string): string {
  return speller()(name);
}

/**
 * Spells one name after the other: words, and all that comes before the last word, come in one name after the other, and
 * each is worked out once.
 */
export function speller(): (name: string) => string {
  const spellOther = remembered(spellingOfWord);
  const spellWord = (word: string): string => (asciiWord.test(word) ? word : spellOther(word));
  const spellBeginning = remembered((words) => joined(words.split(" ").map(spellWord)));
  return (name) => {
    const last = name.lastIndexOf(" ") + 1;
    const end = spellWord(name.slice(last));
    return last === 0 ? end : joined([spellBeginning(name.slice(0, last)), end]);
  };
}

function remembered(spell: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const spelled = spell(text);
    known.set(text, spelled);
    return spelled;
  };
}

function joined(words: readonly string[]): string {
  return words.includes("") ? words.filter((word) => word !== "").join(" ") : words.join(" ");
}

/** What is spelled as it stands. */
const asciiWord = /^[a-z0-9]+$/;

/** A space stands between letters that do not change one another: a name is spelled word by word. */
function spellingOfWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{Cf}/gu, "")
    .replace(/[ÐðĐ]/g, "đ")
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(tones, "") + (word.match(tones) ?? []).toSorted().join(""))
    .replace(/[\p{P}\p{Z}\s]+/gu, " ")
    .trim();
}
