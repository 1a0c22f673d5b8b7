import { trySurfaces } from './surfaces.ts';

trySurfaces('chrome');
