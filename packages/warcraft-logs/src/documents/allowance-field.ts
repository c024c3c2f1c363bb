/** The reading of the allowance, which rides along with every query: free beside other fields. */
export const allowanceField = 'rateLimitData { limitPerHour pointsSpentThisHour pointsResetIn }';
