import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** How the changes of a table are recorded (U-01). */
export interface RecordingRule {
  /** The business word of the aggregate that a row belongs to; its history is read by this. */
  readonly aggregate: string;
  /** The property that holds the aggregate's id: `id` for the root itself. */
  readonly aggregateKey: string;
  /** Properties that are never recorded: secrets, codes, versions. */
  readonly except?: readonly string[];
  /** The property that names the person whose data the values are, so that they can be erased with the person. */
  readonly subjectKey?: string;
}

const rules = new Map<unknown, RecordingRule>();

/** Marks an entity whose every change the database layer records. An entity with neither mark cannot be written. */
export function Recorded(rule: RecordingRule): ClassDecorator {
  return (target) => void rules.set(target, rule);
}

/** Marks an entity that leaves no history (sessions, security log): why, in a sentence. */
export function Unrecorded(why: string): ClassDecorator {
  return (target) => void unrecorded.set(target, why);
}

const unrecorded = new Map<unknown, string>();

/** @throws if the entity says neither how it is recorded nor why it is not. */
export function recordingOf(entity: EntityTarget<ObjectLiteral>): RecordingRule | null {
  const rule = rules.get(entity);
  if (rule) return rule;
  if (unrecorded.has(entity)) return null;
  throw new Error(`${String(entity)} has neither @Recorded nor @Unrecorded`);
}
