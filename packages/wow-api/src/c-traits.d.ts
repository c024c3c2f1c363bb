/** `C_Traits`: talent trees, nodes and configurations. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_Traits {
  /** A configuration: a loadout, or a profession's tree. */
  interface TraitConfigInfo {
    readonly ID: number;
    readonly name: string;
    readonly treeIDs: readonly number[];
    readonly type: Enum.TraitConfigType;
    readonly usesSharedActionBars: boolean;
  }

  /** An entry and the ranks in it. */
  interface TraitEntryRankInfo {
    readonly entryID: number;
    readonly rank: number;
  }

  /** A line to another node. */
  interface TraitOutEdgeInfo {
    readonly isActive: boolean;
    readonly targetNode: number;
    readonly type: number;
    readonly visualStyle: number;
  }

  /** A node as one configuration has it. */
  interface TraitNodeInfo {
    readonly ID: number;
    readonly activeEntry?: TraitEntryRankInfo | undefined;
    readonly activeRank: number;
    readonly canPurchaseRank: boolean;
    readonly canRefundRank: boolean;
    readonly cascadeRepurchaseEntryID?: number | undefined;
    readonly conditionIDs: readonly number[];
    readonly currentRank: number;
    readonly entryIDToRanksIncreased: Readonly<Record<number, number>>;
    readonly entryIDs: readonly number[];
    readonly entryIDsWithCommittedRanks: readonly number[];
    readonly flags: number;
    readonly groupIDs: readonly number[];
    readonly isAvailable: boolean;
    readonly isCascadeRepurchasable: boolean;
    readonly isDisplayError: boolean;
    readonly isVisible: boolean;
    readonly maxRanks: number;
    readonly meetsEdgeRequirements: boolean;
    readonly nextEntry?: TraitEntryRankInfo | undefined;
    readonly posX: number;
    readonly posY: number;
    readonly ranksIncreased: number;
    readonly ranksPurchased: number;
    readonly subTreeActive?: boolean | undefined;
    readonly subTreeID?: number | undefined;
    readonly totalMaxRanks: number;
    readonly type: Enum.TraitNodeType;
    readonly visibleEdges: readonly TraitOutEdgeInfo[];
  }

  /** An entry: one talent, or the choice of one hero tree. */
  interface TraitEntryInfo {
    readonly conditionIDs: readonly number[];
    readonly definitionID?: number | undefined;
    readonly isAvailable: boolean;
    readonly isDisplayError: boolean;
    readonly maxRanks: number;
    readonly subTreeID?: number | undefined;
    readonly type: Enum.TraitNodeEntryType;
  }

  /** What an entry gives. */
  interface TraitDefinitionInfo {
    readonly overriddenSpellID?: number | undefined;
    readonly overrideDescription?: string | undefined;
    readonly overrideIcon?: number | undefined;
    readonly overrideName?: string | undefined;
    readonly overrideSubtext?: string | undefined;
    readonly spellID?: number | undefined;
    readonly subType?: Enum.TraitDefinitionSubType | undefined;
  }

  /** A condition on a node: a gate, a level, a specialization's grant. */
  interface TraitCondInfo {
    readonly achievementID?: number | undefined;
    readonly condID: number;
    readonly isAlwaysMet: boolean;
    readonly isGate: boolean;
    readonly isMet: boolean;
    readonly isSufficient: boolean;
    readonly playerLevel?: number | undefined;
    readonly questID?: number | undefined;
    readonly ranksGranted?: number | undefined;
    readonly specSetID?: number | undefined;
    readonly spentAmountRequired?: number | undefined;
    readonly tooltipFormat?: string | undefined;
    readonly traitCondAccountElementID?: number | undefined;
    readonly traitCurrencyID?: number | undefined;
    readonly type: number;
  }

  /** The cost of a node in one currency. */
  interface TraitCurrencyCost {
    readonly ID: number;
    readonly amount: number;
  }

  /** A currency of a tree, with the player's points. */
  interface TreeCurrencyInfo {
    readonly maxQuantity?: number | undefined;
    readonly quantity: number;
    readonly spent: number;
    readonly traitCurrencyID: number;
  }

  /** A hero tree. */
  interface TraitSubTreeInfo {
    readonly ID: number;
    readonly description?: string | undefined;
    readonly iconElementID?: string | undefined;
    readonly isActive: boolean;
    readonly name?: string | undefined;
    readonly posX: number;
    readonly posY: number;
    readonly subTreeSelectionNodeIDs: readonly number[];
    readonly traitCurrencyID?: number | undefined;
  }

  /**
   * Whether the player has changes that are not applied yet.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.ConfigHasStagedChanges
   */
  function ConfigHasStagedChanges(configID: number): boolean;

  /**
   * Drops the staged changes of a configuration.
   *
   * @returns Whether there was something to drop.
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.RollbackConfig
   */
  function RollbackConfig(configID: number): boolean;

  /**
   * The import string of a configuration, staged changes included; empty for one that is not loaded.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GenerateImportString
   */
  function GenerateImportString(configID: number): string;

  /**
   * A condition; nothing for an unknown one.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetConditionInfo
   */
  function GetConditionInfo(configID: number, condID: number): TraitCondInfo | undefined;

  /**
   * A configuration; nothing for an unknown one.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetConfigInfo
   */
  function GetConfigInfo(configID: number): TraitConfigInfo | undefined;

  /**
   * What an entry gives; nothing for an unknown one.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetDefinitionInfo
   */
  function GetDefinitionInfo(definitionID: number): TraitDefinitionInfo | undefined;

  /**
   * An entry; nothing for an unknown one.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetEntryInfo
   */
  function GetEntryInfo(configID: number, entryID: number): TraitEntryInfo | undefined;

  /**
   * Version of the import strings that this client reads: 2 in 12.x.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetLoadoutSerializationVersion
   */
  function GetLoadoutSerializationVersion(): number;

  /**
   * What one rank of a node costs; empty for a node that is granted.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetNodeCost
   */
  function GetNodeCost(configID: number, nodeID: number): readonly TraitCurrencyCost[];

  /**
   * A node; `ID` 0 or nothing for an unknown one, `isVisible` false for one of another specialization.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetNodeInfo
   */
  function GetNodeInfo(configID: number, nodeID: number): TraitNodeInfo | undefined;

  /**
   * A hero tree as a configuration has it.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetSubTreeInfo
   */
  function GetSubTreeInfo(configID: number, subTreeID: number): TraitSubTreeInfo | undefined;

  /**
   * The currencies of a tree: first the class's, then the specialization's, then the hero trees'.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetTreeCurrencyInfo
   */
  function GetTreeCurrencyInfo(
    configID: number,
    treeID: number,
    excludeStagedChanges: boolean,
  ): readonly TreeCurrencyInfo[];

  /**
   * 16 bytes that change when the tree changes; import strings may carry them.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetTreeHash
   */
  function GetTreeHash(treeID: number): readonly number[];

  /**
   * Every node of a class tree, ascending by id: the order of the import string.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Traits.GetTreeNodes
   */
  function GetTreeNodes(treeID: number): readonly number[] | undefined;
}
