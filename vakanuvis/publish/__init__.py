"""Publish: bytes → the output folder, whole or not at all; only what changed is written.

1. claim the folder: empty, or ours by the list it holds; nobody else builds into it meanwhile    claim
2. compare each page with the file on disk, and stage it where they differ; in any process        staging
3. move the staged pages to their places, remove our stale ones, replace the list                 placing

`.vakanuvis/` in the folder holds the list of all that we wrote, so that deleting the cache neither leaves stale pages nor
endangers files that are not ours. Until the last step the old site is untouched; a build that is killed in the last step
leaves a list of both, and the next build completes it.
"""

from vakanuvis.publish.claim import Claim, claim_folder, is_safe_address
from vakanuvis.publish.placing import place_pages
from vakanuvis.publish.staging import StagedPage, holds_state, stage_page

__all__ = ["Claim", "StagedPage", "claim_folder", "holds_state", "is_safe_address", "place_pages", "stage_page"]
