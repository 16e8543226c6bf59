// Runs before the page is painted, so that no page flashes in the theme that the reader did not choose.
const chosen = localStorage.getItem("khung-theme");
if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
