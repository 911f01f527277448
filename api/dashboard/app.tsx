import { LocationProvider, Route, Router } from 'preact-iso';
import { DocumentsPage } from './documents/documents-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { Layout } from './layout.tsx';
import { AccountPage } from './pages/account.tsx';
import { CheckAGoalPage } from './pages/check-a-goal.tsx';
import { DevicePage } from './pages/device.tsx';
import { InvitationPage } from './pages/invitation.tsx';
import { MyPlanPage } from './pages/my-plan.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { PeoplePage } from './pages/people.tsx';
import { PlanPage } from './pages/plan.tsx';
import { SetupPage } from './pages/setup.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { TeamPage } from './pages/team.tsx';
import { SessionProvider } from './session.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { signedIn } from './signed-in.tsx';
import { BlankFormsPage } from './templates/blank-forms-page.tsx';
import { keepersOnly } from './templates/keepers-only.tsx';
import { TemplatePage } from './templates/template-page.tsx';
import { TemplatesPage } from './templates/templates-page.tsx';

const Team = signedIn(TeamPage);
const Plan = signedIn(PlanPage);
const Documents = signedIn(DocumentsPage);
const MyPlan = signedIn(MyPlanPage);
const Import = signedIn(ImportPage);
const People = signedIn(PeoplePage);
const Templates = signedIn(keepersOnly(TemplatesPage));
const Template = signedIn(keepersOnly(TemplatePage));
const BlankForms = signedIn(BlankFormsPage);
const Settings = signedIn(SettingsPage);
const Device = signedIn(DevicePage);
const Account = signedIn(AccountPage);

/** Every page by its address. */
export function App() {
  return (
    <LocationProvider>
      <SessionProvider>
        <Layout>
          <Router onRouteChange={() => scrollTo(0, 0)}>
            <Route path="/" component={Team} />
            <Route path="/plans/:id" component={Plan} />
            <Route path="/plans/:id/documents" component={Documents} />
            <Route path="/my-plan" component={MyPlan} />
            <Route path="/import" component={Import} />
            <Route path="/people" component={People} />
            <Route path="/templates" component={Templates} />
            <Route path="/templates/:id" component={Template} />
            <Route path="/blank-forms" component={BlankForms} />
            <Route path="/settings/:part?" component={Settings} />
            <Route path="/account" component={Account} />
            <Route path="/device" component={Device} />
            <Route path="/check-a-goal" component={CheckAGoalPage} />
            <Route path="/setup" component={SetupPage} />
            <Route path="/sign-in" component={SignInPage} />
            <Route path="/invitation/:token" component={InvitationPage} />
            <Route default component={NotFoundPage} />
          </Router>
        </Layout>
      </SessionProvider>
    </LocationProvider>
  );
}
