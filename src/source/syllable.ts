const initials = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]";
const nuclei =
  "iê|yê|uyê|uô|ươ|oă|oa|oe|oo|uâ|uê|uơ|uy|ia|ya|uya|ưa|ua|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|oai|oao|oay|oeo|ui|ưi|uôi|ươi|ưu|ươu|uây|uyu|[aăâeêioôơuưy]";
const finals = "ch|ng|nh|[cmnpt]";
const syllable = new RegExp(`^(?:${initials})?(?:${nuclei})(?:${finals})?$`);

/** Grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word can be a syllable of Vietnamese: its letters in their places, with one tone at most. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const apart = word.toLowerCase().normalize("NFD");
  const marks = apart.match(tones)?.length ?? 0;
  return marks <= 1 && syllable.test(apart.replace(tones, "").normalize("NFC"));
}
