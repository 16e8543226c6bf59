import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** A message of the language server protocol, as far as the tests look at it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface EditorCompletion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** An editor without a window: it talks to the YAML language server over its standard input and output. */
export interface Editor {
  /** What the server says of a file with this text. */
  readonly diagnose: (path: string, text: string) => Promise<readonly EditorDiagnostic[]>;
  /** What it offers at a place; lines and characters from 0. The file must have been diagnosed before. */
  readonly complete: (path: string, line: number, character: number) => Promise<readonly EditorCompletion[]>;
  readonly close: () => void;
}

/** Opens a folder in an editor whose settings are given. */
export async function openEditor(folder: string, settings: Readonly<Record<string, unknown>>): Promise<Editor> {
  const server = spawn(process.execPath, [require.resolve("yaml-language-server/bin/yaml-language-server"), "--stdio"]);
  const peer = peerOf(server, settings);
  const rootUri = pathToFileURL(folder).href;
  await peer.ask("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "workspace" }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: {} },
  });
  peer.tell("initialized", {});
  const uriOf = (path: string): string => pathToFileURL(`${folder}/${path}`).href;
  return {
    diagnose: async (path, text) => {
      const answer = peer.next(
        "textDocument/publishDiagnostics",
        (params) => (params as { uri: string }).uri === uriOf(path),
      );
      peer.tell("textDocument/didOpen", {
        textDocument: { uri: uriOf(path), languageId: "yaml", version: 1, text },
      });
      return ((await answer) as { diagnostics: readonly EditorDiagnostic[] }).diagnostics;
    },
    complete: async (path, line, character) => {
      const asked = { textDocument: { uri: uriOf(path) }, position: { line, character } };
      return ((await peer.ask("textDocument/completion", asked)) as { items: readonly EditorCompletion[] }).items;
    },
    close: () => {
      server.kill();
    },
  };
}

interface Peer {
  readonly tell: (method: string, params: unknown) => void;
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  readonly next: (method: string, isMeant: (params: unknown) => boolean) => Promise<unknown>;
}

function peerOf(server: ChildProcessWithoutNullStreams, settings: Readonly<Record<string, unknown>>): Peer {
  const answers = new Map<number, (result: unknown) => void>();
  const waiting: { method: string; isMeant: (params: unknown) => boolean; resolve: (params: unknown) => void }[] = [];
  let last = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === undefined) {
      if (id !== undefined) answers.get(id)?.(result);
    } else if (id !== undefined) send({ id, result: answerTo(method, params, settings) });
    else
      for (const one of waiting.splice(0))
        if (one.method === method && one.isMeant(params)) one.resolve(params);
        else waiting.push(one);
  };
  listen(server, receive);
  return {
    tell: (method, params) => send({ method, params }),
    ask: (method, params) =>
      new Promise((resolve) => {
        last += 1;
        answers.set(last, resolve);
        send({ id: last, method, params });
      }),
    next: (method, isMeant) => new Promise((resolve) => waiting.push({ method, isMeant, resolve })),
  };
}

/** The server asks for settings by section; of anything else it wants to know nothing. */
function answerTo(method: string, params: unknown, settings: Readonly<Record<string, unknown>>): unknown {
  if (method !== "workspace/configuration") return null;
  const { items } = params as { items: readonly { section: string }[] };
  return items.map(({ section }) => settings[section] ?? {});
}

function listen(server: ChildProcessWithoutNullStreams, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(0, end)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const text = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(text) as Message);
    }
  });
}
