/** The questions that the tests ask, by name; the schema test holds each against the real schema. */
export const discovery = /* GraphQL */ `
  query Discovery {
    worldData {
      expansions {
        id
        name
        zones {
          id
          name
          frozen
          brackets {
            min
            max
            bucket
            type
          }
          difficulties {
            id
            name
            sizes
          }
          partitions {
            id
            name
            compactName
            default
          }
          encounters {
            id
            name
            journalID
          }
        }
      }
    }
    gameData {
      classes {
        id
        name
        slug
        specs {
          id
          name
          slug
        }
      }
    }
    rateLimitData {
      limitPerHour
      pointsSpentThisHour
      pointsResetIn
    }
  }
`;

export const twoCells = /* GraphQL */ `
  query TwoCells($dungeon: Int!, $boss: Int!) {
    worldData {
      first: encounter(id: $dungeon) {
        id
        name
        zone {
          id
        }
        characterRankings(
          className: "Priest"
          specName: "Discipline"
          metric: playerscore
          leaderboard: LogsOnly
          includeCombatantInfo: true
          partition: 1
          page: 1
        )
      }
      second: encounter(id: $boss) {
        characterRankings(
          className: "Priest"
          specName: "Discipline"
          metric: hps
          difficulty: 5
          size: 20
          includeCombatantInfo: true
          filter: "date.1.1900000000000"
        )
      }
    }
    rateLimitData {
      pointsSpentThisHour
    }
  }
`;

export const reportFights = /* GraphQL */ `
  query ReportFights($code: String!, $fights: [Int]) {
    reportData {
      report(code: $code) {
        code
        startTime
        visibility
        masterData {
          actors(type: "Player") {
            id
            name
            server
            subType
          }
        }
        fights(fightIDs: $fights) {
          id
          encounterID
          difficulty
          startTime
          keystoneLevel
          friendlyPlayers
          friendlySpecs
        }
      }
    }
  }
`;

export const talentCode = /* GraphQL */ `
  query TalentCode($code: String!, $fights: [Int], $actor: Int!) {
    reportData {
      report(code: $code) {
        fights(fightIDs: $fights) {
          talentImportCode(actorID: $actor)
        }
      }
    }
  }
`;

export const allowance = /* GraphQL */ `
  query Allowance {
    rateLimitData {
      limitPerHour
      pointsSpentThisHour
      pointsResetIn
    }
  }
`;
