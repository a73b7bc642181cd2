import { Catalogue } from '@kvasir/element';
import { englishJoint, type JointMessages } from './joint/joint.messages.ts';
import { englishRoles, type RolesMessages } from './roles/roles.messages.ts';
import { englishRoutes, type RoutesMessages } from './routes/routes.messages.ts';
import { englishSteps, type StepsMessages } from './steps/steps.messages.ts';

/** What is said at the places for routes, roles, steps and joint exploitation. */
export interface ActionMessages {
  routes: RoutesMessages;
  roles: RolesMessages;
  steps: StepsMessages;
  joint: JointMessages;
}

export const english: ActionMessages = {
  routes: englishRoutes,
  roles: englishRoles,
  steps: englishSteps,
  joint: englishJoint,
};

export const actionCatalogue = new Catalogue<ActionMessages>('kv-valorisation-plan-action', english, {
  de: () => import('./action.messages.de.ts').then((module) => module.german),
  fr: () => import('./action.messages.fr.ts').then((module) => module.french),
});
