// The current version of the elements. Pages that must not change load a version by its number instead.
import "./0.1.0/crossclaim.js";
