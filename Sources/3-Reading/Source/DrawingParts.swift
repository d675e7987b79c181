/// The elements and attributes that an SVG drawing is made of (SVG 1.1 and 2), in lower case.
///
/// What is not in these lists is refused: a list of what is dangerous would be one step behind browsers. Programs, links,
/// events, other documents and media are left out on purpose.
enum DrawingParts {
  static let elements = set(
    """
    svg g defs symbol use switch title desc metadata style view
    path rect circle ellipse line polyline polygon image
    text tspan tref textpath altglyph altglyphdef altglyphitem glyphref
    lineargradient radialgradient meshgradient meshrow meshpatch stop pattern hatch hatchpath solidcolor
    clippath mask marker color-profile
    filter feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap
    fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode
    femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence
    animate animatecolor animatemotion animatetransform mpath set discard
    font font-face font-face-format font-face-name font-face-src font-face-uri glyph missing-glyph hkern vkern
    """)

  static let attributes = set(
    """
    accent-height accumulate additive alignment-baseline alphabetic amplitude arabic-form ascent attributename
    attributetype azimuth basefrequency baseline-shift baseprofile bbox begin bias by calcmode cap-height class clip
    clip-path clip-rule clippathunits color color-interpolation color-interpolation-filters color-profile
    color-rendering contentscripttype contentstyletype cursor cx cy d descent diffuseconstant direction display divisor
    dominant-baseline dur dx dy edgemode elevation enable-background end exponent externalresourcesrequired fill
    fill-opacity fill-rule filter filterres filterunits flood-color flood-opacity focusable font-family
    font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
    font-variant-caps font-variant-ligatures font-weight format fr from fx fy g1 g2 glyph-name
    glyph-orientation-horizontal glyph-orientation-vertical glyphref gradienttransform gradientunits hanging height
    horiz-adv-x horiz-origin-x horiz-origin-y href id ideographic image-rendering in in2 intercept isolation k k1 k2 k3
    k4 kernelmatrix kernelunitlength kerning keypoints keysplines keytimes lang lengthadjust letter-spacing
    lighting-color limitingconeangle line-height local marker marker-end marker-mid marker-start markerheight
    markerunits markerwidth mask mask-type maskcontentunits maskunits mathematical max media method min mix-blend-mode
    mode name numoctaves offset opacity operator order orient orientation origin overflow overline-position
    overline-thickness paint-order panose-1 path pathlength patterncontentunits patterntransform patternunits
    pointer-events points pointsatx pointsaty pointsatz preservealpha preserveaspectratio primitiveunits r radius refx
    refy rendering-intent repeatcount repeatdur requiredextensions requiredfeatures requiredformats restart result role
    rotate rx ry scale seed shape-padding shape-rendering slope solid-color solid-opacity space spacing
    specularconstant specularexponent spreadmethod src startoffset stddeviation stemh stemv stitchtiles stop-color
    stop-opacity strikethrough-position strikethrough-thickness string stroke stroke-dasharray stroke-dashoffset
    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style surfacescale systemlanguage
    tabindex tablevalues target targetx targety text-align text-anchor text-decoration text-indent text-orientation
    text-overflow text-rendering text-transform textlength title to transform transform-box transform-origin type u1 u2
    underline-position underline-thickness unicode unicode-bidi unicode-range units-per-em v-alphabetic v-hanging
    v-ideographic v-mathematical values vector-effect version vert-adv-y vert-origin-x vert-origin-y viewbox viewtarget
    visibility white-space width widths word-spacing writing-mode x x-height x1 x2 xchannelselector y y1 y2
    ychannelselector z zoomandpan
    """)

  /// Namespaces whose elements and attributes a browser follows.
  static let followed: Set<String> = [
    "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/1999/XSL/Transform", "http://www.w3.org/2001/xml-events", "http://www.w3.org/1999/xlink",
    "http://www.w3.org/XML/1998/namespace",
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
