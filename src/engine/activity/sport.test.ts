import { describe, expect, it } from "vitest";
import { sportFromName, sportFromSpeed, sportFromWord } from "./sport.ts";

describe("a sport's word", () => {
  it.each([
    ["Running", "running", undefined],
    ["9", "running", undefined],
    ["1", "cycling", undefined],
    ["Run", "running", undefined],
    ["running", "running", undefined],
    ["trail_running", "running", "trail"],
    ["TrailRun", "running", "trail"],
    ["treadmill_running", "running", "treadmill"],
    ["Treadmill", "running", "treadmill"],
    ["VirtualRun", "running", "virtual"],
    ["Virtual Run", "running", "virtual"],
    ["Indoor Running", "running", "treadmill"],
    ["track_running", "running", "track"],
    ["HKWorkoutActivityTypeRunning", "running", undefined],
    ["HKWorkoutActivityTypeCycling", "cycling", undefined],
    ["HKWorkoutActivityTypeTraditionalStrengthTraining", "strength", undefined],
    ["HKWorkoutActivityTypeHiking", "hiking", undefined],
    ["HKWorkoutActivityTypeSwimBikeRun", "cycling", undefined],
    ["HKWorkoutActivityTypeYoga", undefined, undefined],
    ["Lauf", "running", undefined],
    ["Laufen", "running", undefined],
    ["Course à pied", "running", undefined],
    ["Carrera", "running", undefined],
    ["Corsa", "running", undefined],
    ["Corrida", "running", undefined],
    ["Hardlopen", "running", undefined],
    ["Bieg", "running", undefined],
    ["ラン", "running", undefined],
    ["ランニング", "running", undefined],
    ["跑步", "running", undefined],
    ["달리기", "running", undefined],
    ["Забег", "running", undefined],
    ["Trail", "running", "trail"],
    ["Biking", "cycling", undefined],
    ["Ride", "cycling", undefined],
    ["road_biking", "cycling", "road"],
    ["MountainBikeRide", "cycling", "mountain"],
    ["Radfahrt", "cycling", undefined],
    ["Vélo", "cycling", undefined],
    ["ライド", "cycling", undefined],
    ["Walking", "walking", undefined],
    ["Marche", "walking", undefined],
    ["Nordic Walking", "walking", "nordic"],
    ["Hike", "hiking", undefined],
    ["Randonnée", "hiking", undefined],
    ["Wanderung", "hiking", undefined],
    ["Swim", "swimming", undefined],
    ["Natation", "swimming", undefined],
    ["open_water_swimming", "swimming", "open-water"],
    ["Weight Training", "strength", undefined],
    ["Krafttraining", "strength", undefined],
    ["Rowing", "rowing", undefined],
    ["NordicSki", "skiing", "nordic"],
    ["Inline Skate", "other", undefined],
    ["Elliptical", "other", undefined],
    ["Transition", "multisport-transition", undefined],
    ["Other", undefined, undefined],
    ["Yoga", undefined, undefined],
    ["", undefined, undefined],
  ])("%s means %s", (word, sport, subSport) => {
    const found = sportFromWord(word);
    expect(found?.sport).toBe(sport);
    if (subSport !== undefined) expect(found?.subSport).toBe(subSport);
  });
});

describe("a title", () => {
  it("names a sport only at a speed of that sport", () => {
    expect(sportFromName("Morning Run", 3)).toEqual({ sport: "running" });
    expect(sportFromName("Morning Run", 9)).toBeUndefined();
    expect(sportFromName("Morning Run", Number.NaN)).toBeUndefined();
    expect(sportFromName("Lake loop", 3)).toBeUndefined();
  });
});

describe("a speed", () => {
  it.each([
    [0.2, undefined],
    [1.4, "walking"],
    [1.89, "walking"],
    [1.9, "running"],
    [3, "running"],
    [5.19, "running"],
    [8, "other"],
    [Number.NaN, undefined],
  ])("of %d m/s tells %s", (speed, sport) => {
    expect(sportFromSpeed(speed)).toBe(sport);
  });
});
