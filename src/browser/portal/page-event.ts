/** Tells modules that the content of the page was replaced. */
export const pageChanged = "khung-page";
/** Tells modules that the reader chose another theme. */
export const themeChanged = "khung-theme";
