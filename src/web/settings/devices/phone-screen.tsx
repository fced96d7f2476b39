import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import type { PairedDevice, PairingCode, PhoneState } from "../../../app/phone.ts";
import { Page } from "../../design/page.tsx";
import { Button } from "../../design/pressing.tsx";
import { Failed, Waiting } from "../../design/states.tsx";
import { appVersion, onAppVersion } from "../../offline/new-version.ts";
import { ask } from "../../server/ask.ts";
import { useChange } from "../../server/questions.ts";
import { useTell } from "../../shell/notice.tsx";
import { phoneEn } from "../../words/phone-en.ts";
import { addWords, useWords } from "../../words/words.tsx";
import { QrCode } from "./qr-code.tsx";
import "./phone.css";

addWords(phoneEn);

const LOOK_EVERY_MS = 5000;

const phoneQuestion = queryOptions({
  queryKey: ["phone"],
  queryFn: async ({ signal }) => {
    const answer = await ask("GET /api/phone", { signal });
    if (!answer.ok) throw answer.problem;
    return answer.value;
  },
  refetchInterval: LOOK_EVERY_MS, // a phone appears here as soon as it has paired
  staleTime: 0,
});

/** How a phone gets in: on the computer a code to scan and who is in; on the phone what it may do there. */
export function PhoneScreen() {
  const { say } = useWords();
  const phone = useQuery(phoneQuestion);
  if (phone.isPending) return <Waiting />;
  return (
    <Page title={say("phone.title")} lead={say("phone.lead")}>
      {phone.data === undefined ? (
        phone.error === null ? null : (
          <Failed problem={phone.error} onRetry={() => void phone.refetch()} />
        )
      ) : (
        <Stand state={phone.data} />
      )}
    </Page>
  );
}

function Stand({ state }: { readonly state: PhoneState }) {
  switch (state.kind) {
    case "off":
      return <Off />;
    case "on":
      return <OnComputer state={state} />;
    case "this-device":
      return <OnPhone state={state} />;
  }
}

function Off() {
  const { say } = useWords();
  return (
    <section className="reading">
      <p>{say("phone.off.lead")}</p>
      <p>{say("phone.off.do")}</p>
      <pre className="phone-command">
        <code>{say("phone.off.command")}</code>
      </pre>
      <p>{say("phone.off.then")}</p>
    </section>
  );
}

function OnComputer({ state }: { readonly state: Extract<PhoneState, { kind: "on" }> }) {
  const { say, language } = useWords();
  return (
    <div className="phone">
      <section aria-labelledby="phone-pair">
        <h2 id="phone-pair">{say("phone.pair")}</h2>
        <Code addresses={state.addresses} />
        <h3>{say("phone.pair.steps")}</h3>
        <ol className="phone-steps">
          <li>{say("phone.pair.step.1")}</li>
          <li>{say("phone.pair.step.2")}</li>
          <li>{say("phone.pair.step.3")}</li>
          <li>{say("phone.pair.step.4")}</li>
        </ol>
      </section>
      <div className="phone-side">
        <section aria-labelledby="phone-devices">
          <h2 id="phone-devices">{say("phone.devices")}</h2>
          <Devices devices={state.devices} />
        </section>
        <section aria-labelledby="phone-fingerprint">
          <h2 id="phone-fingerprint">{say("phone.fingerprint")}</h2>
          <Fingerprint value={state.fingerprint} />
          <p className="soft small">
            {say("phone.fingerprint.until", { day: dayOf(state.certificateUntilMs, language) })}
          </p>
          <h3>{say("phone.addresses")}</h3>
          <ul className="phone-addresses">
            {state.addresses.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function Code({ addresses }: { readonly addresses: readonly string[] }) {
  const { say, language } = useWords();
  const [code, setCode] = useState<PairingCode>();
  const make = useChange("POST /api/phone/code");
  const isOver = code !== undefined && code.expiresAtMs <= Date.now();
  const show = (): void => make.mutate({}, { onSuccess: setCode });
  return (
    <div className="phone-code">
      {code === undefined || isOver ? null : (
        <figure>
          <QrCode text={code.url} label={say("phone.pair.code", { address: addresses[0] ?? "" })} />
          <figcaption>
            <strong>{say("phone.pair.scan")}</strong>
            <span>{say("phone.pair.once", { time: timeOf(code.expiresAtMs, language) })}</span>
          </figcaption>
        </figure>
      )}
      {isOver ? <p role="status">{say("phone.pair.over")}</p> : null}
      {make.isError ? <Failed problem={make.error} /> : null}
      <Button kind={code === undefined ? "main" : "quiet"} onPress={show} isDisabled={make.isPending}>
        {say(code === undefined ? "phone.pair.show" : "phone.pair.new")}
      </Button>
    </div>
  );
}

function Devices({ devices }: { readonly devices: readonly PairedDevice[] }) {
  const { say, language } = useWords();
  const remove = useChange("DELETE /api/phone/devices/:id");
  const tell = useTell();
  if (devices.length === 0) return <p className="soft">{say("phone.devices.none")}</p>;
  return (
    <>
      <ul className="phone-devices">
        {devices.map(({ id, name, pairedAtMs, lastSeenMs }) => {
          const since = instantOf(pairedAtMs, language);
          return (
            <li key={id}>
              <div>
                <strong>{name}</strong>
                <span className="soft small">
                  {say("phone.devices.seen", { when: instantOf(lastSeenMs, language), since })}
                </span>
              </div>
              <Button
                kind="quiet"
                aria-label={say("phone.devices.remove.which", { name, since })}
                onPress={() =>
                  remove.mutate(
                    { params: { id } },
                    { onSuccess: () => tell({ text: say("phone.devices.removed", { name }) }) },
                  )
                }
              >
                {say("phone.devices.remove")}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className="soft small">{say("phone.devices.honest")}</p>
    </>
  );
}

function OnPhone({ state }: { readonly state: Extract<PhoneState, { kind: "this-device" }> }) {
  const { say, language } = useWords();
  const { installed } = useSyncExternalStore(onAppVersion, appVersion);
  return (
    <div className="phone">
      <section aria-labelledby="phone-this">
        <h2 id="phone-this">{say("phone.this")}</h2>
        <p>{say("phone.this.since", { since: instantOf(state.device.pairedAtMs, language) })}</p>
        <h3>{say("phone.works")}</h3>
        <ul className="phone-steps">
          <li>{say("phone.works.camera")}</li>
          <li>{say(`phone.works.offline.${installed}`)}</li>
        </ul>
      </section>
      <section aria-labelledby="phone-trust">
        <h2 id="phone-trust">{say("phone.trust")}</h2>
        <p>{say("phone.trust.lead")}</p>
        <a className="button button-quiet" href="/api/phone/certificate" download="backstride.crt">
          {say("phone.trust.get")}
        </a>
        <ul className="phone-steps">
          <li>{say("phone.trust.ios")}</li>
          <li>{say("phone.trust.android")}</li>
        </ul>
        <p className="soft small">{say("phone.trust.undo")}</p>
        <h3>{say("phone.fingerprint")}</h3>
        <Fingerprint value={state.fingerprint} />
      </section>
    </div>
  );
}

/** In groups of four bytes, to be compared by eye. */
function Fingerprint({ value }: { readonly value: string }) {
  const groups = value.match(/(?:[0-9A-F]{2}:?){1,4}/g) ?? [];
  return (
    <p className="phone-fingerprint">
      {groups.map((group) => (
        <span key={group}>{group.replace(/:$/, "")}</span>
      ))}
    </p>
  );
}

const timeOf = (atMs: number, language: string): string => written(atMs, language, { timeStyle: "short" });

const dayOf = (atMs: number, language: string): string => written(atMs, language, { dateStyle: "long" });

const instantOf = (atMs: number, language: string): string =>
  written(atMs, language, { dateStyle: "medium", timeStyle: "short" });

const written = (atMs: number, language: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(
    navigator.languages.find((asked) => asked.split("-")[0] === language) ?? language,
    how,
  ).format(atMs);
