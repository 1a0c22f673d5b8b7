import { trySurfaces } from './surfaces.ts';

trySurfaces('chrome', { number: 2, of: 2 });
