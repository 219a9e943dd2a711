/**
 * Names how buyers react and talks are scored. It stands in every run; a result that another version scored may differ, and the
 * comparison says so. Raise it with every change that moves a reaction or a point.
 */
export const ENGINE = '0.1.0'
