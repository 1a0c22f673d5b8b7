import { trySurfaces } from './surfaces.ts';

trySurfaces('chrome', { number: 1, of: 2 });
