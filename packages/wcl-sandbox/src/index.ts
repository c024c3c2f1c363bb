/** A stand-in for Warcraft Logs on loopback, with made-up or recorded data. */
export { startSandbox } from './server.ts';
export type { Sandbox } from './server.ts';
export type { SandboxOptions } from './options.ts';
export type { AskedCell, OperationStats, SandboxStats } from './stats.ts';
export type { EncounterFault, Fault, FaultRule, SandboxRequest } from './http/fault.ts';
export { faultNames, passingFaults } from './faults/catalogue.ts';
export type { FaultName } from './faults/catalogue.ts';
export { faultScript } from './faults/script.ts';
export type { FaultStep } from './faults/script.ts';
export { prices } from './allowance.ts';
export { typeDefs } from './graphql/schema.ts';
export { RecordingError } from './sources/recorded-source.ts';
