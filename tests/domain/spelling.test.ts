import { expect, test } from "vitest";
import { spellingOf } from "../../src/domain/spelling.ts";

test.each([
  ["Hoà Vang", "Hòa Vang"],
  ["Sở Y tế", "SỞ  Y TẾ"],
  ["Đà Nẵng", "Ðà Nẵng"],
  ["Cổng dịch vụ công", "Cổng dịch vụ công".normalize("NFD")],
  ["một cửa - điện tử", "một–cửa điện tử"],
  ["Thủy lợi", "Thuỷ lợi"],
  ["Mạng\u200B đô thị", "mạng đô thị\uFEFF"],
])("%s and %s are one name", (a, b) => expect(spellingOf(a)).toBe(spellingOf(b)));

test.each([
  ["Tân Thành", "Tân Thạnh"],
  ["Bản đồ", "Bán đồ"],
  ["Dịch vụ mức độ 3", "Dịch vụ mức độ 4"],
  ["Đất đai", "Dat dai"],
])("%s and %s are two names", (a, b) => expect(spellingOf(a)).not.toBe(spellingOf(b)));
