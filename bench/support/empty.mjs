// The floor: what starting Node costs.
