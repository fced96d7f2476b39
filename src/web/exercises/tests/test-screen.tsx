export function TestScreen() {
  return null;
}
