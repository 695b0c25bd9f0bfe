/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app: ({ stage }) => ({
    name: 'voldaan',
    home: 'aws',
    removal: stage === 'production' ? 'retain' : 'remove',
    protect: stage === 'production',
    providers: {
      aws: {
        region: 'eu-west-1',
        version: '7.20.0',
        defaultTags: { tags: { application: 'voldaan', stage: stage ?? 'unnamed' } },
      },
    },
  }),
  run: async () => {
    const { portalSite } = await import('./infra/portal.ts');
    const { deskSite } = await import('./infra/desk.ts');
    await import('./infra/machines.ts');
    await import('./infra/webhooks.ts');
    await import('./infra/attend.ts');
    await import('./infra/imports.ts');
    await import('./infra/staff-mail.ts');
    await import('./infra/mail-events.ts');
    await import('./infra/incoming-mail.ts');
    await import('./infra/sweep.ts');
    await import('./infra/daily.ts');
    await import('./infra/alarms.ts');
    return { portal: portalSite.url, desk: deskSite.url };
  },
});
