export const texts = {
  favourites: 'Favourites',
  recent: 'Recent',
  work: 'Work',
  favourite: 'Favourite',
  addFavourite: 'Add to favourites',
  removeFavourite: 'Remove from favourites',
  addedFavourite: '{{name}} is a favourite now',
  removedFavourite: '{{name}} is no favourite any more',
} as const
