import { useEffect, useMemo, useState } from "react";
import type { ClipPage } from "../../../app/clips.ts";
import { bytesOfBase64 } from "../../../app/gait/base64.ts";
import { unpackTrack } from "../../../app/gait/pack-track.ts";
import type { LandmarkTrack } from "../../../engine/gait/track.ts";
import { untangleTrack } from "../../../engine/gait/untangle-track.ts";
import { keptVideo } from "../kept-here.ts";
import { frameAround } from "./body-drawing.ts";

/** What a clip is shown with. */
export interface ClipPicture {
  readonly track: LandmarkTrack;
  readonly around: ReturnType<typeof frameAround>;
  /** Address of the video, where this browser kept it. */
  readonly video?: string;
}

/** The clip's landmarks ready to be drawn, and its video when it is here; nothing when they cannot be read. */
export function useClipPicture({ clip, track: packed }: ClipPage): ClipPicture | undefined {
  const drawn = useMemo(() => {
    const bytes = bytesOfBase64(packed);
    const unpacked = bytes && unpackTrack(bytes);
    if (!unpacked?.ok) return undefined;
    const track = untangleTrack(unpacked.value);
    return { track, around: frameAround(track) };
  }, [packed]);
  const video = useKeptVideo(clip.id);
  return drawn && { ...drawn, ...(video !== undefined && { video }) };
}

function useKeptVideo(clipId: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    void keptVideo(clipId).then((video) => {
      if (video === undefined || isGone) return;
      made = URL.createObjectURL(video);
      setAddress(made);
    });
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [clipId]);
  return address;
}
