import { type ComponentType, lazy, Suspense } from "react";

// The danger questions stand before the glossary has come, and without it where it is out of reach.

/** A sentence whose hard words can be pressed as soon as the glossary is here. */
export function ExplainedLater({ children }: { readonly children: string }) {
  return (
    <Suspense fallback={children}>
      <Explained>{children}</Explained>
    </Suspense>
  );
}

/** The hard words of what can be pressed itself, below it. */
export function TermsOfLater({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <Suspense>
      <TermsOf sentences={sentences} />
    </Suspense>
  );
}

const Explained = lazy<ComponentType<{ readonly children: string }>>(() =>
  import("../words/explained.tsx").then(
    (module) => ({ default: module.Explained }),
    () => ({ default: ({ children }) => children }),
  ),
);

const TermsOf = lazy<ComponentType<{ readonly sentences: readonly string[] }>>(() =>
  import("../words/explained.tsx").then(
    (module) => ({ default: module.TermsOf }),
    () => ({ default: () => null }),
  ),
);
