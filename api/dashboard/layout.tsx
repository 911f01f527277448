import { Banner, Button, Icon } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { tell } from './client.ts';
import { has, keepsAll, useSession } from './session.tsx';

/** Header with the pages that this person has, the page itself, and whether the network is there. */
export function Layout({ children }: { children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <div class="top-inner">
          <a class="brand" href="/">
            <img src="/icon.svg" alt="" width="28" height="28" />
            Fairway
          </a>
          <Navigation />
          <Account />
        </div>
      </header>
      <Offline />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Navigation() {
  const { data: me } = useSession();
  const { path } = useLocation();
  const links = [
    { href: '/', label: 'Team', shown: has(me, 'hr', 'manager') },
    { href: '/people', label: 'People', shown: has(me, 'hr', 'administrator') },
    { href: '/templates', label: 'Templates', shown: keepsAll(me) },
    { href: '/settings', label: 'Settings', shown: keepsAll(me) },
    { href: '/my-plan', label: 'My page', shown: me !== undefined },
    { href: '/check-a-goal', label: 'Check a goal', shown: true },
  ].filter((link) => link.shown);
  return (
    <nav class="nav" aria-label="Pages">
      {links.map(({ href, label }) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function Account() {
  const { data: me } = useSession();
  const [busy, setBusy] = useState(false);
  if (!me) return null;
  const signOut = async () => {
    setBusy(true);
    // A full load, so that nothing that was read stays in memory.
    await tell('/api/auth/sign-out', 'POST').then(
      () => location.assign('/sign-in'),
      () => setBusy(false),
    );
  };
  return (
    <div class="account">
      <a class="account-name" href="/account" title="Your account">
        {me.person.name}
      </a>
      <Button size="s" kind="quiet" busy={busy} onClick={signOut}>
        Sign out
      </Button>
    </div>
  );
}

function Offline() {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const note = () => setOnline(navigator.onLine);
    addEventListener('online', note);
    addEventListener('offline', note);
    return () => {
      removeEventListener('online', note);
      removeEventListener('offline', note);
    };
  }, []);
  return (
    <div class="offline" role="status">
      {!online && (
        <Banner tone="warn" icon="offline" title="You are offline">
          <p>You can go on reading. What you send now will not arrive; send it when you are back.</p>
        </Banner>
      )}
    </div>
  );
}

/** A small sign that something stays between certain people. */
export function Private({ children }: { children: ComponentChildren }) {
  return (
    <p class="private fw-small fw-muted">
      <Icon name="lock" />
      <span>{children}</span>
    </p>
  );
}
