import type { Medium } from "@peakline/core/view";
import { NARROW, type Scene, sceneSvg, type Target } from "@peakline/core/view";

/** A drawing of what leads to what, laid out for a desk and for a phone; the sentence is for whoever does not see it. */
export function Diagram(props: {
  id: string;
  sceneIn: (medium?: Medium) => Scene;
  hrefOf?: (to: Target) => string;
}) {
  const { id, sceneIn, hrefOf } = props;
  const options = hrefOf === undefined ? {} : { hrefOf };
  return (
    <figure class="picture">
      <div class="picture-wide" innerHTML={sceneSvg(sceneIn(), { id, ...options })} />
      <div
        class="picture-narrow"
        innerHTML={sceneSvg(sceneIn(NARROW), { id: `${id}-narrow`, ...options })}
      />
    </figure>
  );
}
