/** The main job: fresh talent data, then the addon folder with that data in it. Takes every option of `refresh`. */
export {};
