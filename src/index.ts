import { resolve } from 'node:path';
import { EXIT } from './cli/exit-code.ts';
import { Findings } from './cli/findings.ts';
import { produce } from './cli/produce.ts';
import { realWorld } from './cli/real-world.ts';
import { requestOf } from './cli/request-of.ts';
import type { World } from './cli/world.ts';
import type { Report } from './diagnostics/report.ts';
import type { ReleaseFile } from './distribute/release.ts';
import type { Format } from './model/template.ts';

export type { Severity } from './diagnostics/diagnostic.ts';
export type { RelatedReport, Report, ReportedPlace } from './diagnostics/report.ts';
export type { ReleaseFile } from './distribute/release.ts';
export type { Format } from './model/template.ts';

/** The options of `briefpack check`; all that is left out is decided as on the command line. */
export interface CheckOptions {
  /** The folder in which `source/` and `templates/` stand; the current one if absent. */
  readonly cwd?: string;
  /** Names of folders in `source/`, or paths. None: all of `source/`. */
  readonly briefs?: readonly string[];
  readonly family?: string;
  readonly packs?: readonly string[];
  readonly formats?: readonly Format[];
  /** BCP 47. */
  readonly lang?: string;
  /** In seconds since 1970; `SOURCE_DATE_EPOCH` of the environment if absent. */
  readonly sourceDateEpoch?: number;
}

/** The options of `briefpack build`. */
export interface BuildOptions extends CheckOptions {
  /** Where releases go, relative to `cwd`; `output` if absent. */
  readonly out?: string;
}

export interface CheckResult {
  /** Whether there are no errors; warnings are allowed. */
  readonly ok: boolean;
  /** As the command would exit: 0, 1, 2, 74 or 75. */
  readonly exitCode: number;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Report[];
}

export interface BuildResult extends CheckResult {
  /** One for each brief without errors. */
  readonly releases: readonly BuiltRelease[];
}

export interface BuiltRelease {
  readonly brief: string;
  /** Relative to `cwd`, such as `output/tajikistan`. */
  readonly folder: string;
  /** As the release's `manifest.json` lists them. */
  readonly files: readonly ReleaseFile[];
}

/** Checks briefs and publishes their packs, as `briefpack build` does; it prints nothing. */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const world = worldOf(options);
  const findings = new Findings();
  const releases: BuiltRelease[] = [];
  const { value: request, diagnostics } = requestOf(options, world);
  findings.add(diagnostics);
  if (request !== undefined) {
    const stages = await import('./pipeline.ts');
    for await (const produced of produce(request, options.out ?? 'output', world, stages)) {
      findings.add(produced.diagnostics, produced.texts);
      const { published } = produced;
      if (published === undefined) continue;
      releases.push({ brief: published.brief, folder: published.place, files: published.files });
    }
  }
  return { ...resultOf(findings), releases };
}

/** Does all that `build` does, but writes nothing. */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const findings = new Findings();
  const { value: request, diagnostics } = requestOf(options, worldOf(options));
  findings.add(diagnostics);
  if (request !== undefined) {
    const { compile } = await import('./pipeline.ts');
    for await (const checked of compile(request, 'check')) {
      findings.add(checked.diagnostics, checked.texts);
    }
  }
  return resultOf(findings);
}

function resultOf({ exitCode, reports }: Findings): CheckResult {
  return { ok: exitCode === EXIT.done, exitCode, diagnostics: reports };
}

function worldOf({ cwd, sourceDateEpoch }: CheckOptions): World {
  const world = realWorld();
  const { environment } = world;
  return {
    ...world,
    ...(cwd === undefined ? {} : { cwd: resolve(cwd) }),
    ...(sourceDateEpoch === undefined
      ? {}
      : { environment: { ...environment, SOURCE_DATE_EPOCH: String(sourceDateEpoch) } }),
  };
}
