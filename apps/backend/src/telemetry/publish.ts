import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { logger } from '../functions/logger.ts';
import { METRIC_NAMESPACE, METRIC_SERVICE, METRICS } from './metric.ts';
import type { Recorder } from './recorder.ts';

/**
 * Writes what one invocation recorded: a line for each note, and its metrics in the embedded metric format, from
 * which CloudWatch takes them. Every line carries the id of the request.
 *
 * `POWERTOOLS_LOG_LEVEL` and `POWERTOOLS_METRICS_DISABLED` make it quieter, as on a laptop.
 */
export const publish = ({ values, notes }: Recorder, request: string): void => {
  for (const { level, message, facts } of notes) logger[level](message, { request, ...facts });
  if (values.length === 0) return;
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE, serviceName: METRIC_SERVICE });
  for (const { metric, value } of values) metrics.addMetric(metric, MetricUnit[METRICS[metric]], value);
  metrics.addMetadata('request', request);
  // Where they are switched off nothing is stored, and publishing nothing is told with a warning.
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
};
