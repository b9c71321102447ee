import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { budgetLineSchema, funderSchema, grantSchema, paymentSchema } from './budget.schema';

export type Funder = Immutable<z.infer<typeof funderSchema>>;
export type Grant = Immutable<z.infer<typeof grantSchema>>;
export type Payment = Immutable<z.infer<typeof paymentSchema>>;
export type BudgetLine = Immutable<z.infer<typeof budgetLineSchema>>;
