/**
 * The part of Warcraft Logs' schema that this project asks, written by us: same names, arguments and nullability as the
 * live schema (introspection of 2026-07-19), so that a document that passes here passes there.
 */
export const typeDefs = /* GraphQL */ `
  scalar JSON

  type Query {
    worldData: WorldData
    gameData: GameData
    reportData: ReportData
    rateLimitData: RateLimitData
  }

  type WorldData {
    expansions: [Expansion]
    expansion(id: Int): Expansion
    zones(expansion_id: Int): [Zone]
    zone(id: Int): Zone
    encounter(id: Int): Encounter
  }

  type Expansion {
    id: Int!
    name: String!
    zones: [Zone]
  }

  type Zone {
    id: Int!
    name: String!
    frozen: Boolean!
    expansion: Expansion!
    brackets: Bracket
    difficulties: [Difficulty]
    encounters: [Encounter]
    partitions: [Partition]
  }

  type Bracket {
    min: Float!
    max: Float!
    bucket: Float!
    type: String
  }

  type Difficulty {
    id: Int!
    name: String!
    sizes: [Int]
  }

  type Partition {
    id: Int!
    name: String!
    compactName: String!
    default: Boolean!
  }

  enum LeaderboardRank {
    Any
    LogsOnly
  }

  enum CharacterRankingMetricType {
    default
    dps
    bossdps
    hps
    tankhps
    wdps
    playerscore
    playerspeed
  }

  type Encounter {
    id: Int!
    name: String!
    zone: Zone!
    journalID: Int!
    characterRankings(
      bracket: Int
      difficulty: Int
      filter: String
      page: Int
      partition: Int
      serverRegion: String
      serverSlug: String
      size: Int
      leaderboard: LeaderboardRank
      metric: CharacterRankingMetricType
      includeCombatantInfo: Boolean
      includeOtherPlayers: Boolean
      className: String
      specName: String
    ): JSON
  }

  type GameData {
    classes(faction_id: Int, zone_id: Int): [GameClass]
  }

  type GameClass {
    id: Int!
    name: String!
    slug: String!
    specs: [GameSpec]
  }

  type GameSpec {
    id: Int!
    class: GameClass
    name: String!
    slug: String!
  }

  enum KillType {
    All
    Encounters
    Kills
    Trash
    Wipes
  }

  type ReportData {
    report(code: String, allowUnlisted: Boolean): Report
  }

  type Report {
    code: String!
    title: String!
    startTime: Float!
    endTime: Float!
    visibility: String!
    fights(
      difficulty: Int
      encounterID: Int
      fightIDs: [Int]
      killType: KillType
      translate: Boolean
    ): [ReportFight]
    masterData(translate: Boolean): ReportMasterData
  }

  type ReportMasterData {
    actors(type: String, subType: String): [ReportActor]
  }

  type ReportActor {
    gameID: Float
    id: Int
    name: String
    server: String
    subType: String
    type: String
  }

  type ReportFight {
    id: Int!
    name: String!
    encounterID: Int!
    difficulty: Int
    startTime: Float!
    endTime: Float!
    kill: Boolean
    keystoneLevel: Int
    size: Int
    friendlyPlayers: [Int]
    friendlySpecs: [String]
    talentImportCode(actorID: Int!): String
  }

  type RateLimitData {
    limitPerHour: Int!
    pointsSpentThisHour: Float!
    pointsResetIn: Int!
  }
`;
