import type { Express } from "express";
import type { PortalServices } from "./services.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  woff2: "font/woff2",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
};

/** Styles, fonts and modules from memory. Their addresses change with their content, so a browser keeps them for a year. */
export function setUpAssets(app: Express, { assets }: PortalServices): void {
  app.get("/assets/:digest/*name", (request, response, next) => {
    const { digest, name } = request.params;
    const path = name.join("/");
    const asset = assets.find(digest, path);
    const type = types[path.split(".").at(-1) ?? ""];
    if (!asset || type === undefined) return next();
    response.set({ "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" });
    response.end(Buffer.from(asset.bytes.buffer, asset.bytes.byteOffset, asset.bytes.length));
  });
}
