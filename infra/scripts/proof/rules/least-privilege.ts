import { permissions } from '../../../permissions.ts';
import type { Mocked, Resource } from '../mocked.ts';
import { at, ofType, ownFunctions, type Statement, statementsOfRole, text } from '../read.ts';

const LOG = ['logs:CreateLogStream', 'logs:PutLogEvents'];
/** A star for what lies inside one named thing: files of a bucket, schedules of a group, streams of a log. */
const INSIDE = /^arn:[^*]+[:/][^*]+[:/]\*$/;

const tooWide = (who: string, { actions, resources }: Statement): string[] => [
  ...actions.filter((action) => action.includes('*')).map((action) => `${who}: may do ${action}.`),
  ...resources
    .filter((resource) => resource.includes('*') && !INSIDE.test(resource))
    .map((resource) => `${who}: may do ${actions.join(', ')} to ${resource}.`),
];

const difference = (who: string, role: Resource, wanted: readonly string[]): string[] => {
  const granted = statementsOfRole(role).flatMap(({ actions }) => actions);
  return [
    ...granted.filter((action) => !wanted.includes(action)).map((action) => `${who}: may do ${action} too.`),
    ...wanted.filter((action) => !granted.includes(action)).map((action) => `${who}: may not do ${action}.`),
  ];
};

/** No role of ours has a star where it could name a thing, and each function may do what is written down. */
export const leastPrivilege = (mocked: Mocked): string[] => {
  const roles = ofType(mocked, 'aws:iam/role:Role');
  const wide = roles.flatMap((role) =>
    statementsOfRole(role).flatMap((statement) => tooWide(role.name, statement)),
  );
  const byFunction = [...ownFunctions(mocked)].flatMap(([name, one]) => {
    const role = roles.find((candidate) => candidate.name === one.name.replace(/Function$/, 'Role'));
    const own = Object.entries(permissions).find(([named]) => named === name)?.[1];
    if (!role || !own) return [`${name}: has no line in permissions.ts.`];
    const taken = JSON.stringify(at(role, 'assumeRolePolicy') ?? '');
    const managed = at(role, 'managedPolicyArns');
    return [
      ...difference(name, role, [...Object.values(own).flat(), ...LOG]),
      ...(/"AWS"|"\*"|:root/.test(taken) ? [`${name}: its role may be taken by others than Lambda.`] : []),
      ...(Array.isArray(managed) && managed.length > 0 ? [`${name}: has ${managed.join(', ')}.`] : []),
    ];
  });
  // SST's own signer at the edge writes a log in whatever region it runs, which no name of ours could tell.
  const foreign = roles
    .filter((role) => Array.isArray(at(role, 'managedPolicyArns')) && !/EdgeFunctionRole$/.test(role.name))
    .filter((role) => text(role, 'managedPolicyArns.0') !== '')
    .map((role) => `${role.name}: has a policy that is not written here.`);
  return [...wide, ...byFunction, ...foreign];
};
