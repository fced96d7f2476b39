import { useEffect, useRef } from "react";
import type { Choice } from "../../app/gait/frame.ts";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";
import type { FromWorker } from "./worker-messages.ts";

/** Several people are in the picture: the runner is tapped in it, or taken from the list below. */
export function ChooseRunner({
  video,
  asked,
  onChoose,
  onCancel,
}: {
  readonly video: Blob;
  readonly asked: Extract<FromWorker, { kind: "several-people" }>;
  readonly onChoose: (person: Choice) => void;
  readonly onCancel: () => void;
}) {
  const { say } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { size, timeS } = asked;
  const people = asked.bodies
    .map(({ box }) => ({ x: box.centre.x / size.widthPx, y: box.centre.y / size.heightPx, box }))
    .sort((one, other) => one.x - other.x);

  useEffect(() => {
    const url = URL.createObjectURL(video);
    const film = document.createElement("video");
    film.muted = true;
    film.src = url;
    film.onloadeddata = () => {
      film.currentTime = timeS;
    };
    film.onseeked = () => {
      const context = canvas.current?.getContext("2d");
      if (context === null || context === undefined) return;
      context.drawImage(film, 0, 0, size.widthPx, size.heightPx);
      context.strokeStyle = getComputedStyle(context.canvas).getPropertyValue("--accent");
      context.fillStyle = context.strokeStyle;
      context.lineWidth = size.heightPx / 150;
      context.font = `${Math.round(size.heightPx / 14)}px sans-serif`;
      asked.bodies
        .toSorted((one, other) => one.box.centre.x - other.box.centre.x)
        .forEach(({ box }, index) => {
          const [left, top] = [box.centre.x - box.sizePx / 4, box.centre.y - box.sizePx * 0.42];
          context.strokeRect(left, top, box.sizePx / 2, box.sizePx * 0.84);
          context.fillText(String(index + 1), left + 8, top + size.heightPx / 12);
        });
    };
    return () => {
      film.removeAttribute("src");
      film.load();
      URL.revokeObjectURL(url);
    };
  }, [video, timeS, size, asked]);

  return (
    <Page title={say("form.choose")} lead={say("form.choose.lead")}>
      <div className="stack">
        <canvas
          ref={canvas}
          className="form-choose"
          width={size.widthPx}
          height={size.heightPx}
          role="img"
          aria-label={say("form.choose.picture")}
          onClick={({ currentTarget, clientX, clientY }) => {
            const place = currentTarget.getBoundingClientRect();
            onChoose({
              x: (clientX - place.left) / place.width,
              y: (clientY - place.top) / place.height,
              timeS,
            });
          }}
        />
        <div className="row">
          {people.map(({ x, y }, index) => (
            <Button key={x} onPress={() => onChoose({ x, y, timeS })}>
              {say("form.choose.person", { number: index + 1 })}
            </Button>
          ))}
          <Button kind="plain" onPress={onCancel}>
            {say("cancel")}
          </Button>
        </div>
      </div>
    </Page>
  );
}
