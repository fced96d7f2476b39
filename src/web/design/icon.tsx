/** The one set of icons: 24-unit grid, line of 1.75, drawn for this product. */
const PATHS = {
  today:
    "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400",
  plan: "M4.500 6h15v14h-15zM4.500 10.500h15M8.500 3.500v4M15.500 3.500v4M8.500 15.200l2 2 4.500-4.400",
  move: "M12 3.500v17M8.500 7 12 3.500 15.500 7M8.500 17l3.500 3.500 3.500-3.500",
  play: "M7.500 5v14l11-7-11-7Z",
  why: "M12 3.5c-2 0-3 1.2-2.6 2.8.5 2 2.9 2.6 3.4 4.8.5 2.3-1.9 3-2 5.3-.1 1.6.9 2.6 2.4 2.6M9 21h6M15.5 7.5l2.5-1M16.6 12.5h2.7",
  runs: "M4 20V13M9.3 20V9M14.6 20v-5M20 20V4",
  shoe: "M3 16.5V9.8c1.2.9 2.8.9 3.9-.3L8.5 8l4.6 4.1c.9.8 2 1.3 3.2 1.4l1.8.2c1.7.2 2.9 1.3 2.9 2.8v1.2H4.2c-.7 0-1.2-.5-1.2-1.2ZM10.5 10.2 9 11.8M13 12.2l-1.4 1.7",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  alert: "M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17h.01",
  left: "M14.5 5.5 8 12l6.5 6.5",
  right: "M9.5 5.5 16 12l-6.5 6.5",
  down: "M5.5 9 12 15.5 18.5 9",
  external: "M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9",
  files: "M12 16V5M7.5 9 12 4.5 16.5 9M4 15v4.5h16V15",
  copies: "M8.5 8.5h11v11h-11zM15.500 8.500v-4h-11v11h4",
  folder: "M3.5 7v11.5h17V8.5h-9L9.5 6h-6v1Z",
  pencil: "M4.5 19.5l1-4.2L16 4.8l3.2 3.2L8.7 18.5l-4.2 1Z",
  plus: "M12 5v14M5 12h14",
  check: "M5 12.5 10 17.5 19.5 7",
  cross: "M6 6l12 12M18 6 6 18",
  circle: "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z",
  diamond: "M12 4.5 19.5 12 12 19.5 4.5 12 12 4.5Z",
  triangle: "M12 5 20 18.5H4L12 5Z",
  question: "M9 9.2c.2-1.7 1.4-2.7 3.1-2.7 1.8 0 3.1 1.1 3.1 2.7 0 2.4-3.2 2.5-3.2 5M12 17.5h.01",
  table: "M4 5.5h16v13H4zM4 10h16M4 14.2h16M10 10v8.5",
  chart: "M4 4v16h16M7.5 15l3.5-4.5 3 2.5 4.5-6",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7",
  undo: "M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3",
  gear: "M4 7.5h9M17.5 7.5H20M4 16.5h2.5M11 16.5h9M15.2 5.2a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM8.8 14.2a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6Z",
  person: "M12 4.5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM5 20c.6-3.8 3.4-6 7-6s6.4 2.2 7 6",
  search: "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5",
  phone:
    "M6 4h3.5l1.6 4.2-2.2 1.6a11 11 0 0 0 5.3 5.3l1.6-2.2L20 14.5V18c0 1.2-.9 2-2 2C10.600 20 4 13.400 4 6c0-1.100.8-2 2-2Z",
  handheld: "M7.500 3h9v18h-9zM11 18h2",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  pause: "M9 6v12M15 6v12",
  sound:
    "M4.500 9.500v5h3.500l4.500 4v-13l-4.500 4H4.500ZM16 9a4.200 4.200 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11",
} as const;

export type IconName = keyof typeof PATHS;

/** Always beside its word, therefore hidden from screen readers. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The product's mark: vertebrae along a stride. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="mark">
      <rect width="32" height="32" rx="9" className="mark-ground" />
      <circle cx="13.2" cy="6.8" r="2" className="mark-bone" />
      <circle cx="16.6" cy="11.2" r="2.3" className="mark-bone" />
      <circle cx="17.8" cy="16.6" r="2.6" className="mark-bone" />
      <circle cx="15.6" cy="22" r="2.9" className="mark-sore" />
      <circle cx="20.4" cy="26.4" r="1.6" className="mark-bone" />
    </svg>
  );
}
