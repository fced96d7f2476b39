import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ComponentProps, MouseEvent, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Kind = "main" | "quiet" | "plain" | "danger";

interface ButtonProps extends Omit<ComponentProps<"button">, "onClick" | "disabled"> {
  readonly kind?: Kind;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly children: ReactNode;
}

/** One press, one thing that happens. At most one `main` on a screen. */
export function Button({
  kind = "quiet",
  icon,
  isDisabled,
  onPress,
  type = "button",
  className = "",
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={isDisabled}
      className={`button button-${kind} ${className}`}
      onClick={(event) => {
        event.currentTarget.focus({ preventScroll: true }); // Safari leaves it elsewhere, and a sheet gives it back to there
        onPress?.(event);
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}

interface LookProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly kind?: Kind;
  readonly icon?: IconName;
}

const Look = ({ kind = "quiet", icon, children, ...rest }: LookProps) => (
  <a {...rest} className={`button button-${kind} ${rest.className ?? ""}`}>
    {icon === undefined ? null : <Icon name={icon} />}
    {children}
  </a>
);

const LinkLook = createLink(Look);

/** Goes to another screen and looks like a button. */
export const ButtonLink: LinkComponent<typeof Look> = (props) => <LinkLook {...props} />;

/** Leaves the product: says where to, tells it nothing. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer noopener external" target="_blank">
      {children}
    </a>
  );
}
