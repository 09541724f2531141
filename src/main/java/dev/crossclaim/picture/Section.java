package dev.crossclaim.picture;

/** A part of a picture, as wide as the picture, drawn from 0 down. */
interface Section {

	double height();

	void draw(Svg svg);

}
