/** A voice of this device for a language; one that would send the words elsewhere is not used. */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === "undefined") return undefined;
  const base = language.split("-")[0] ?? language;
  const ofLanguage = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === base);
  return ofLanguage.find(({ default: isDefault }) => isDefault) ?? ofLanguage[0];
}

/** Says one sentence instead of what is being said; silent where there is no voice. */
export function speak(text: string, language: string): void {
  const voice = localVoice(language);
  if (voice === undefined) return;
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(said);
}

export function hush(): void {
  if (typeof speechSynthesis !== "undefined") speechSynthesis.cancel();
}
