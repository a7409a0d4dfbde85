// Buttons: quiet, plain, main, and a square one for an icon. Every one has a name.
import type { ComponentProps, ReactNode } from 'react'
import './button.css'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'quiet' | 'plain' | 'main' | 'danger'
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does, for screen readers and as a tip. */
  readonly label: string
  readonly shortcut?: string | undefined
  readonly pressed?: boolean
  readonly children?: ReactNode
}

export function IconButton({ label, shortcut, pressed, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      className={`icon-button ${className}`}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...rest}
    />
  )
}
