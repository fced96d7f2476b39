// Run in the other network: asks what standard input lists, one after the other, and prints what came back as JSON.
// Each: { host, port, path, method, headers, body, chunked }. Nothing is trusted and nothing is checked: it is a stranger.
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:net";

const asked = JSON.parse(readFileSync(0, "utf8"));
const answers = [];
for (const one of asked) answers.push(one.plain ? await knock(one) : await ask(one));
process.stdout.write(JSON.stringify(answers));

function ask({ host, port, path, method, headers = {}, body, bytes, chunked }) {
  return new Promise((done) => {
    const sent = body ?? (bytes === undefined ? undefined : "x".repeat(bytes));
    const asking = request(
      {
        host,
        port,
        path,
        method,
        rejectUnauthorized: false,
        agent: false,
        setHost: false,
        headers: {
          host: `${host}:${port}`,
          ...(sent === undefined || chunked ? {} : { "content-length": Buffer.byteLength(sent) }),
          ...headers,
        },
      },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (piece) => {
          text += piece;
        });
        const fingerprint = answer.socket.getPeerCertificate().fingerprint256;
        const end = () => done({ status: answer.statusCode, headers: answer.headers, text, fingerprint });
        answer.on("end", end);
        answer.on("error", end);
      },
    );
    asking.on("error", (problem) => done({ failed: problem.code ?? problem.message }));
    asking.setTimeout(10_000, () => asking.destroy(new Error("no answer")));
    if (sent !== undefined) asking.write(sent);
    asking.end();
  });
}

/** Opens a plain connection, says something, and tells whether anything at all came back. */
function knock({ host, port, say = "" }) {
  return new Promise((done) => {
    const socket = connect({ host, port });
    let text = "";
    const end = (failed) => done({ text, ...(failed === undefined ? {} : { failed }) });
    socket.on("connect", () => socket.end(say));
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
    });
    socket.on("error", (problem) => end(problem.code));
    socket.on("close", () => end());
    socket.setTimeout(5000, () => socket.destroy());
  });
}
