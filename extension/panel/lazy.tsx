import { ErrorState, Loading } from '@fairway/shared/ui/index.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A screen whose code is loaded when it is first shown, from the extension itself: the panel opens sooner without it.
 * `load` answers the screen; it is not called again once it has.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [Screen, show] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Screen || failed) return;
      load().then(
        (screen) => {
          loaded = screen;
          show(() => screen);
        },
        () => setFailed(true),
      );
    }, [failed]);
    if (Screen) return <Screen {...props} />;
    if (!failed) return <Loading />;
    return (
      <ErrorState
        title="This could not be opened"
        message="Fairway was probably updated meanwhile. What you typed is kept: close this panel and open it again."
        onRetry={() => setFailed(false)}
      />
    );
  };
}
