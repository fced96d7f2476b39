import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Icon, type IconName } from "./icon.tsx";

type Kind = "main" | "quiet" | "plain" | "danger";

interface ButtonProps extends Omit<AriaButtonProps, "children" | "className"> {
  readonly kind?: Kind;
  readonly icon?: IconName;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One press, one thing that happens. At most one `main` on a screen. */
export function Button({ kind = "quiet", icon, className = "", children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${kind} ${className}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </AriaButton>
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
