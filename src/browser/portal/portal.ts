import { setUpDateSlider } from "./date-slider.ts";
import { followChanges } from "./follow-changes.ts";
import { pageChanged } from "./page-event.ts";
import { setUpThemeSwitch } from "./theme-switch.ts";

setUpThemeSwitch();
setUpDateSlider();
followChanges();
document.addEventListener(pageChanged, setUpDateSlider);
