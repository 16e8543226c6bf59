// The least that Express can do: what the portal is measured beside.
import express from "express";

const app = express();
app.get("/", (_, response) => response.send("hello"));
const server = app.listen(0, "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
