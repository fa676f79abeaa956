declare const CPPCC_REPORT_VERSION: string | undefined;

/** The package's version, which the build puts in; from source, a word that says so. */
export const version: string =
  typeof CPPCC_REPORT_VERSION === 'string' ? CPPCC_REPORT_VERSION : '0.0.0-source';
