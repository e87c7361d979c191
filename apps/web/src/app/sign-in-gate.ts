type Listener = () => void;

/**
 * L-01: when the session has ended, requests wait here while the person signs in over the page; then they go again.
 * Nothing typed is lost, because the page never goes away.
 */
export class SignInGate {
  private waiting: (() => void)[] = [];
  private readonly listeners = new Set<Listener>();

  /** Whether somebody waits for a sign-in. */
  readonly isClosed = (): boolean => this.waiting.length > 0;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Resolves once somebody has signed in. */
  pass(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.tell();
    });
  }

  open(): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.tell();
    waiting.forEach((resume) => resume());
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
