/** Who the program's comments and tracked changes are by, as Word shows it. */
export const AUTHOR = 'cppcc-report';
